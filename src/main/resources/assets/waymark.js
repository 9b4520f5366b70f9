// Adds to pages that work without it. An element names what it wants in data-module; each module exports start(element).
// Every module is loaded only by the pages that name it.

const modules = {
  clock: () => import("./clock.js"),
  copy: () => import("./copy.js"),
  registered: () => import("./registered.js"),
  find: () => import("./find.js"),
  "error-summary": () => import("./error-summary.js"),
  autosave: () => import("./autosave.js"),
  deposit: () => import("./deposit.js"),
  toolbar: () => import("./toolbar.js"),
  stored: () => import("./stored.js"),
  send: () => import("./send.js"),
  stay: () => import("./stay.js"),
};

document.documentElement.classList.add("js-enabled");

for (const element of document.querySelectorAll("[data-module]")) {
  for (const name of element.dataset.module.split(" ")) {
    modules[name]?.().then((module) => module.start(element));
  }
}

if (document.querySelector("[data-count]")) {
  import("./count.js").then((module) => {
    document.querySelectorAll("[data-count]").forEach(module.start);
  });
}
