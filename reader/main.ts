import { ViewCounter } from "./view-counter.ts";

customElements.define("view-counter", ViewCounter);
