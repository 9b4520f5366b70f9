// Puts a button beside an address that copies it. Where the browser does not let us, as in a frame of an LMS, the button
// selects the address and says so.

export function start(address) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "govuk-button govuk-button--secondary waymark-copy";
  button.id = `${address.id}-copy`;
  button.textContent = address.dataset.copy;
  button.setAttribute("aria-labelledby", `${button.id} ${address.dataset.about}`);
  const said = document.createElement("span");
  said.className = "waymark-copy__said";
  said.setAttribute("role", "status");
  address.after(" ", button, " ", said);
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(address.textContent);
      said.textContent = address.dataset.copied;
    } catch {
      getSelection().selectAllChildren(address);
      said.textContent = address.dataset.selected;
    }
  });
}
