// Buttons above a text field that write the marks for formatting. Only an aid: the marks can be typed, and without this
// script there are no buttons. The browser's own undo takes them back.

const words = document.getElementById("toolbar-words")?.dataset;

// What a button does to the chosen words: put marks around them, or one before each line.
const MARKS = [
  ["heading", { line: "## " }],
  ["bold", { before: "**", after: "**" }],
  ["italic", { before: "*", after: "*" }],
  ["list", { line: "- " }],
  ["quote", { line: "> " }],
  ["link", { before: "[", after: "](https://)" }],
];

function write(field, from, to, text) {
  field.focus();
  field.setSelectionRange(from, to);
  if (!document.execCommand("insertText", false, text)) {
    field.setRangeText(text, from, to, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

function mark(field, { line, before, after }) {
  let from = field.selectionStart;
  const to = field.selectionEnd;
  if (line) {
    from = field.value.lastIndexOf("\n", from - 1) + 1;
    const lines = field.value.slice(from, to).split("\n");
    write(field, from, to, lines.map((each) => line + each).join("\n"));
    return;
  }
  const chosen = field.value.slice(from, to);
  write(field, from, to, before + chosen + after);
  const end = from + before.length + chosen.length;
  field.setSelectionRange(from + before.length, end);
}

export function start(field) {
  const bar = document.createElement("div");
  bar.className = "waymark-toolbar";
  bar.setAttribute("role", "group");
  bar.setAttribute("aria-label", words.label);
  for (const [name, marks] of MARKS) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "govuk-button govuk-button--secondary waymark-toolbar__button";
    button.textContent = words[name];
    button.setAttribute("aria-controls", field.id);
    button.addEventListener("click", () => mark(field, marks));
    bar.append(button);
  }
  field.before(bar);
}
