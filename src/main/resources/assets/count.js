// Says how many characters are left in a text, once somebody writes. Announced after a pause, so that it does not chatter.

const PAUSE_MILLISECONDS = 1000;
const number = new Intl.NumberFormat("en-GB");

export function start(text) {
  const count = document.getElementById(text.dataset.count);
  const spoken = document.createElement("span");
  spoken.className = "govuk-visually-hidden";
  spoken.setAttribute("aria-live", "polite");
  count.after(spoken);
  let pause;
  text.addEventListener("input", () => {
    const left = Number(text.dataset.charactersMax) - [...text.value].length;
    const words = `${number.format(Math.abs(left))} ${left < 0 ? count.dataset.over : count.dataset.left}`;
    count.textContent = words;
    count.classList.toggle("govuk-error-message", left < 0);
    clearTimeout(pause);
    pause = setTimeout(() => (spoken.textContent = words), PAUSE_MILLISECONDS);
  });
}
