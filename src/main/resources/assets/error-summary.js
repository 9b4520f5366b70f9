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
    (heading(field) ?? field).scrollIntoView();
    field.focus({ preventScroll: true });
  });
}

// A group's legend, as long as the field is still in view below it; else the field's own label.
function heading(field) {
  const legend = field.closest("fieldset")?.querySelector("legend");
  const isNear = legend && field.getBoundingClientRect().bottom - legend.getBoundingClientRect().top < innerHeight / 2;
  return isNear ? legend : document.querySelector(`label[for="${field.id}"]`);
}
