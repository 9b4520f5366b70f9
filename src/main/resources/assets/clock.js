// Counts a clock down quietly, and asks whether whoever leads has changed it. All words come from the server: when more
// than the time changes, the clock's part of the page is fetched anew. Only a new part or state is announced.

const SLOWEST = 160;
const IDLE_ASKS = 120;
// What is asked without anybody at the page must not keep the visit open.
const unattended = { "Waymark-Unattended": "yes" };

export function start(clock) {
  const { fresh, feed } = clock.dataset;
  const [said, fault] = ["said", "fault"].map((name) => clock.querySelector(`[data-clock-${name}]`));
  let body, ahead, over, timer, asks, wait;

  const adopt = (part) => {
    body = part;
    ahead = Date.parse(body.dataset.now) - Date.now();
    asks = over = 0;
    body.querySelector("[data-clock-still]")?.remove();
    tick();
    next((wait = Number(body.dataset.wait)));
  };

  const tick = () => {
    const text = body.querySelector("[data-clock-left]");
    if (!text || over) return;
    const left = Date.parse(body.dataset.ends) - Date.now() - ahead;
    const minutes = Math.max(1, Math.ceil(left / 60_000));
    const words = minutes === 1 ? text.dataset.one : text.dataset.many.replace("{0}", minutes);
    if (text.textContent !== words) text.textContent = words;
    if (left <= 0) next((over = 0.5 + 2 * Math.random()));
  };

  const swap = async (answer) => {
    if (!answer.ok) throw answer;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const part = page.querySelector("[data-clock-body]");
    const focus = body.contains(document.activeElement) && document.activeElement.id;
    if (body.querySelector("details[open]")) part.querySelector("details")?.setAttribute("open", "");
    if (part.dataset.said !== body.dataset.said) said.textContent = part.dataset.said;
    body.replaceWith(part);
    if (focus) (document.getElementById(focus) ?? clock).focus();
    fault.hidden = true;
    adopt(part);
  };

  const renew = async () => swap(await fetch(fresh, { headers: unattended }));

  const poll = async () => {
    asks++;
    const headers = { ...unattended, Accept: "application/json", "If-None-Match": `"${body.dataset.tag}"` };
    const answer = await fetch(feed, { headers, cache: "no-store" });
    if (answer.status !== 304) await (answer.ok ? renew() : Promise.reject(answer));
  };

  // One question at a time. After a failure the next waits twice as long; a visit that ended is asked no more.
  const next = (seconds) => {
    clearTimeout(timer);
    if (!over && (!feed || asks > IDLE_ASKS)) return;
    timer = setTimeout(async () => {
      const busy = document.hidden || (body.contains(document.activeElement) && document.activeElement.id === "clock-part");
      try {
        if (!busy) await (over ? renew() : poll());
        next((wait = Number(body.dataset.wait)));
      } catch (problem) {
        if (![404, 410].includes(problem.status)) next((wait = Math.min(SLOWEST, 2 * wait)));
      }
    }, seconds * 1000);
  };

  clock.addEventListener("submit", async (event) => {
    event.preventDefault();
    const data = new URLSearchParams(new FormData(event.target));
    data.set("from", "clock");
    data.set("press", event.submitter.value);
    try {
      await swap(await fetch(event.target.action, { method: "POST", body: data }));
    } catch {
      await renew().catch(() => {});
      fault.hidden = false;
      said.textContent = fault.textContent;
    }
  });

  document.addEventListener("visibilitychange", () => document.hidden || (tick(), next(0)));
  adopt(clock.querySelector("[data-clock-body]"));
  setInterval(tick, 1000);
}
