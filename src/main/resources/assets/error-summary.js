// Brings the reader to the list of mistakes when the page opens, and a chosen mistake's field into view with its label.

export function start(summary) {
  summary.focus();
  summary.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    const field = link && document.getElementById(link.hash.slice(1));
    if (!field) {
      return;
    }
    event.preventDefault();
    const labels = field.closest("fieldset")?.querySelector("legend") ?? document.querySelector(`label[for="${field.id}"]`);
    (labels ?? field).scrollIntoView();
    field.focus({ preventScroll: true });
  });
}
