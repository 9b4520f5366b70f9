// Asks the frame of the LMS that keeps small texts for us: LTI Client Side postMessages 0.1, LTI postMessage Storage 0.1.
// The question goes to one origin, and only an answer from there that repeats its number is believed. Resolves with the
// answer, or with null where there is none in time or it is a no.

const PATIENCE_MILLISECONDS = 1500;
const PARENT = "_parent";

export function ask({ frame, origin, message, answer }) {
  const keeper = keeperNamed(frame);
  const question = JSON.parse(message);
  return new Promise((resolve) => {
    const end = (said) => {
      removeEventListener("message", hear);
      clearTimeout(patience);
      resolve(said);
    };
    const hear = ({ origin: from, data }) => {
      if (from === origin && data?.subject === answer && data.message_id === question.message_id) {
        end(data.error ? null : data);
      }
    };
    const patience = setTimeout(end, keeper ? PATIENCE_MILLISECONDS : 0, null);
    addEventListener("message", hear);
    keeper?.postMessage(question, origin);
  });
}

function keeperNamed(name) {
  const holder = window.parent === window ? window.opener : window.parent;
  try {
    const frame = name === PARENT ? holder : holder?.frames[name];
    return typeof frame?.postMessage === "function" ? frame : null;
  } catch {
    // The name is that of something which a page of another site may not touch.
    return null;
  }
}
