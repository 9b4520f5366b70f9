// Shortens a list while somebody types what they look for. What is ticked stays. Said after a pause, so that it does not chatter.

const PAUSE_MILLISECONDS = 500;

export function start(form) {
  const search = form.querySelector("[data-find]");
  const found = form.querySelector("[data-found]");
  const lines = [...form.querySelectorAll("[data-line]")].map((line) => ({
    line,
    box: line.querySelector("input"),
    text: [...line.querySelectorAll("label, .govuk-hint")].slice(0, 2).map((part) => part.textContent).join(" ").toLowerCase(),
  }));
  let pause;

  const say = (count) => {
    const { none, one, many } = found.dataset;
    found.textContent = count === 0 ? none : count === 1 ? one : many.replace("$", count);
  };
  search.addEventListener("input", () => {
    const words = search.value.toLowerCase().split(/\s+/);
    let count = 0;
    for (const { line, box, text } of lines) {
      line.hidden = !box.checked && !words.every((word) => text.includes(word));
      count += line.hidden ? 0 : 1;
    }
    clearTimeout(pause);
    pause = setTimeout(() => say(count), PAUSE_MILLISECONDS);
  });
}
