// Sends a form that only a script could not send by itself; the button stays for those without one.
export function start(form) {
  form.requestSubmit();
}
