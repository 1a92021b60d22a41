import { LiveUpdates } from "./live-updates.ts";

/** The whole page must be there: what stands in the element is added to. */
const define = () => customElements.define("live-updates", LiveUpdates);
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", define);
else define();
