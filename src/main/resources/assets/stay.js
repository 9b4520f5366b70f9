// Warns before a visit ends, lets it go on with one press, and says so when it has ended. Only the server knows when that
// is: it is asked when the time may have come, so a visit that is used in another tab is not warned about. All words come
// from the server. What a page asks by itself puts nothing off; a press does.

const LOOK = 5_000;
const PATIENCE = 20_000;
const AGAIN = 30;
const CAN_STAY = ["ending", "unreachable"];

export function start(bar) {
  const words = bar.dataset;
  const [said, key, stay] = ["__said", "__key", "__button"].map((part) => bar.querySelector(`.waymark-stay${part}`));
  const onward = bar.querySelector(".waymark-stay__onward");
  const until = document.getElementById("visit-until");
  let state = "open";
  let due, before, isAsking;

  const wait = (seconds) => (due = Date.now() + seconds * 1000);

  const show = (next, text) => {
    const isInside = bar.contains(document.activeElement);
    state = next;
    if (said.textContent !== text) said.textContent = text;
    bar.classList.toggle("waymark-stay--shown", next !== "open");
    stay.hidden = !CAN_STAY.includes(next);
    key.hidden = next !== "ending";
    if (onward) onward.hidden = !["last", "ended"].includes(next);
    if (isInside && stay.hidden) {
      const there = next !== "open" ? (onward ?? said) : before?.isConnected ? before : document.getElementById("main");
      there.focus({ preventScroll: true });
    }
  };

  const ended = async () => {
    due = Infinity;
    if (!document.querySelector("[data-note]")) {
      show("ended", words.ended);
      return;
    }
    const { settle } = await import("./autosave.js");
    show("ended", (await settle()) ? words.endedKept : words.endedUnsure);
  };

  const answered = async (answer, isPress) => {
    if (answer.status === 410) return ended();
    if (!answer.ok) throw answer;
    const end = await answer.json();
    wait(end.wait);
    if (end.state === "open") {
      if (until) until.textContent = end.said;
      // Said after a press only; that the visit was used elsewhere is no news.
      show("open", isPress ? end.said : "");
    } else {
      show(end.state, end.said);
    }
  };

  const ask = async (isPress) => {
    if (isAsking) return;
    isAsking = true;
    try {
      const body = isPress ? new URLSearchParams({ form: words.form }) : undefined;
      const headers = { Accept: "application/json", ...(isPress ? {} : { "Waymark-Unattended": "yes" }) };
      const signal = AbortSignal.timeout(PATIENCE);
      const method = isPress ? "POST" : "GET";
      await answered(await fetch(words.visit, { method, body, headers, signal, cache: "no-store" }), isPress);
    } catch {
      wait(AGAIN);
      if (isPress) show("unreachable", words.unreachable);
    }
    isAsking = false;
  };

  const look = () => document.hidden || Date.now() < due || ask(false);

  bar.addEventListener("focusin", (event) => {
    if (!bar.contains(event.relatedTarget)) before = event.relatedTarget;
  });
  stay.addEventListener("click", () => ask(true));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.isComposing && !event.defaultPrevented && !stay.hidden) ask(true);
  });
  document.addEventListener("visibilitychange", look);
  wait(Number(words.wait));
  setInterval(look, LOOK);
}
