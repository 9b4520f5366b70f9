// At a launch without our cookie: asks the LMS for what this browser left there at the login and sends it. Where no cookie
// of ours would stay in this frame, or nothing is answered, the offer of a new tab stands, and its code is not used.

import { ask } from "./platform-storage.js";

const TRIAL = "__Host-waymark-trial";

export async function start(place) {
  place.classList.remove("waymark-hold");
  if (!keepsCookies()) {
    return;
  }
  const offered = wait(place);
  const answer = await ask(place.dataset);
  if (answer?.value && typeof answer.value === "string") {
    const form = place.querySelector("form");
    form.elements.secret.value = answer.value;
    form.submit();
  } else {
    offered();
  }
}

function keepsCookies() {
  const line = `${TRIAL}=1; Path=/; Secure; SameSite=None; Partitioned`;
  document.cookie = `${line}; Max-Age=60`;
  const isKept = document.cookie.includes(TRIAL);
  document.cookie = `${line}; Max-Age=0`;
  return isKept;
}

// Says that we are asking; what it returns says what it said before.
function wait(place) {
  const heading = place.querySelector("h1");
  const status = place.querySelector("[role=status]");
  const offer = place.querySelector("#new-tab");
  const show = (title, heard, said, isWaiting) => {
    document.title = title;
    heading.textContent = heard;
    status.textContent = said;
    offer.hidden = isWaiting;
  };
  const before = [document.title, heading.textContent, status.textContent, false];
  const { waitingTitle, waiting } = place.dataset;
  show(document.title.replace(heading.textContent, waitingTitle), waitingTitle, waiting, true);
  return () => show(...before);
}
