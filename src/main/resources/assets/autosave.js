// Saves the notes of a form while someone types: after a short pause, and at the latest every few seconds. Says "Saved"
// only when the server has answered. Keeps nothing in the browser. Without this script the form has its own button.

const PAUSE = 1500;
const LONGEST = 4000;
const RETRIES = [2000, 4000, 8000, 15000, 30000];
const PATIENCE = 20000;

// Names this showing of the page, so that its own earlier saves are no conflict for its later ones.
const writer = [...crypto.getRandomValues(new Uint8Array(16))]
  .map((byte) => byte.toString(16).padStart(2, "0"))
  .join("")
  .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
let turn = 0;
const notes = [];
const words = document.getElementById("autosave-words").dataset;

class Note {
  constructor(field) {
    this.field = field;
    this.form = field.form;
    this.status = document.getElementById("saved." + field.dataset.note);
    this.version = this.form.elements["version." + field.dataset.note];
    this.mark = this.form.elements["mark." + field.dataset.note];
    this.sent = field.value;
    this.failures = 0;
    field.addEventListener("input", () => this.changed());
    field.addEventListener("blur", () => this.isDirty() && this.save());
  }

  isDirty() {
    return this.field.value !== this.sent;
  }

  changed() {
    // After a failure its message and the time of the next try stay until the server has answered.
    if (this.failures) {
      return;
    }
    if (this.status.dataset.state !== "waiting") {
      this.say("waiting", words.waiting);
    }
    this.since ??= Date.now();
    clearTimeout(this.timer);
    const left = Math.max(0, this.since + LONGEST - Date.now());
    this.timer = setTimeout(() => this.save(), Math.min(PAUSE, left));
  }

  body(text) {
    const body = new URLSearchParams();
    turn += 1;
    body.set("form", this.form.elements.form.value);
    body.set("rescue", this.form.elements.rescue.value);
    body.set("writer", writer);
    body.set("turn", turn);
    body.set("version." + this.field.dataset.note, this.version.value);
    body.set("text." + this.field.dataset.note, text);
    return body;
  }

  async save(isLeaving = false) {
    clearTimeout(this.timer);
    if (!this.isDirty() || (this.isSaving && !isLeaving)) {
      return;
    }
    this.isSaving = true;
    this.since = null;
    const text = this.field.value;
    try {
      const answer = await fetch(this.field.dataset.notes ?? words.notes, {
        method: "POST",
        body: this.body(text),
        headers: { Accept: "application/json" },
        keepalive: isLeaving && text.length < 20000,
        signal: AbortSignal.timeout(PATIENCE),
      });
      await this.answered(answer, text);
    } catch {
      this.failed();
    }
    this.isSaving = false;
    if (this.isDirty()) {
      this.changed();
    }
  }

  async answered(answer, text) {
    if (answer.status >= 500 || answer.status === 429) {
      this.failed();
      return;
    }
    const type = answer.headers.get("Content-Type") ?? "";
    const said = type.startsWith("application/json") ? await answer.json() : null;
    this.failures = 0;
    this.sent = text;
    if (!said) {
      this.say("refused", words.refused);
    } else if (said.state === "saved") {
      this.version.value = said.version;
      this.mark.value = "";
      this.say("saved", said.status);
    } else {
      this.say(said.state, said.status, said);
    }
  }

  failed() {
    this.failures += 1;
    this.say("offline", words.offline);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), RETRIES[Math.min(this.failures, RETRIES.length) - 1]);
  }

  say(state, text, said = {}) {
    if (this.status.dataset.state === state && this.status.textContent === text) {
      return;
    }
    this.status.dataset.state = state;
    this.status.textContent = text;
    if (said.link) {
      const link = document.createElement("a");
      link.className = "govuk-link";
      link.href = said.link;
      link.textContent = said.linkText;
      this.status.append(" ", link);
    }
  }

  isAtRisk() {
    return this.isDirty() || ["refused", "too-long"].includes(this.status.dataset.state);
  }
}

export function start(form) {
  for (const field of form.querySelectorAll("[data-note]")) {
    notes.push(new Note(field));
  }
  form.addEventListener("submit", () => {
    isSubmitting = true;
    turn += 1;
    form.elements.writer.value = writer;
    form.elements.turn.value = turn;
    notes.filter((note) => note.form === form).forEach((note) => clearTimeout(note.timer));
    notes.filter((note) => note.form !== form).forEach((note) => note.save(true));
  });
}

/** Hands in what is not saved yet; tells whether all of it was taken. */
export async function settle() {
  await Promise.all(notes.map((note) => note.save()));
  return !notes.some((note) => note.isAtRisk());
}

let isSubmitting = false;

addEventListener("online", () => notes.forEach((note) => note.save()));
addEventListener("pageshow", () => {
  isSubmitting = false;
});
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden" && !isSubmitting) {
    notes.forEach((note) => note.save(true));
  }
});
addEventListener("beforeunload", (event) => {
  if (!isSubmitting && notes.some((note) => note.isAtRisk())) {
    notes.forEach((note) => note.save(true));
    event.preventDefault();
  }
});
