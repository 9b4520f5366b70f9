// Shortens a list while somebody types what they look for. What is ticked stays. Said after a pause, so that it does not chatter.

const PAUSE_MILLISECONDS = 500;

const even = (text) => text.toLowerCase().replace(/\s+/g, " ").trim();

// A number is meant whole: "session 1" is not session 12.
const isIn = (word, text) => {
  const isDigit = (c) => c >= "0" && c <= "9";
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const isWhole = (a, b) => !(isDigit(a ?? "") && isDigit(b ?? ""));
    if (!word || (isWhole(text[at - 1], word[0]) && isWhole(word.at(-1), text[at + word.length]))) {
      return true;
    }
  }
  return false;
};

export function start(form) {
  const search = form.querySelector("[data-find]");
  const found = form.querySelector("[data-found]");
  const lines = [...form.querySelectorAll("[data-line]")].map((line) => ({
    line,
    box: line.querySelector("input"),
    text: even([...line.querySelectorAll("label, .govuk-hint")].slice(0, 2).map((part) => part.textContent).join(" ")),
  }));
  let pause;

  const say = (count) => {
    const { none, one, many } = found.dataset;
    found.textContent = count === 0 ? none : count === 1 ? one : many.replace("$", count);
  };
  search.addEventListener("input", () => {
    const words = even(search.value).split(/ (?!\d)/);
    let count = 0;
    for (const { line, box, text } of lines) {
      line.hidden = !box.checked && !words.every((word) => isIn(word, text));
      count += line.hidden ? 0 : 1;
    }
    clearTimeout(pause);
    pause = setTimeout(() => say(count), PAUSE_MILLISECONDS);
  });
}
