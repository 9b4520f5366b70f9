// After a login: leaves the secret of this browser with the LMS, in case our cookie does not come back, and goes on to its
// sign-in. Whether the LMS has kept it shows at the launch.

import { ask } from "./platform-storage.js";

export async function start(place) {
  await ask(place.dataset);
  location.replace(place.querySelector("a").href);
}
