import { ClickToPlay } from "./click-to-play.ts";
import { CopyLink } from "./copy-link.ts";
import { PhotoViewer } from "./photo-viewer.ts";
import { PrintPage } from "./print-page.ts";
import { ReadAloud } from "./read-aloud.ts";
import { restoreTextSize, TextSize } from "./text-size.ts";
import { ViewCounter } from "./view-counter.ts";
import { WeatherChoice } from "./weather-choice.ts";

restoreTextSize();
customElements.define("view-counter", ViewCounter);
customElements.define("copy-link", CopyLink);
customElements.define("text-size", TextSize);
customElements.define("print-page", PrintPage);
customElements.define("read-aloud", ReadAloud);
customElements.define("photo-viewer", PhotoViewer);
customElements.define("click-to-play", ClickToPlay);
customElements.define("weather-choice", WeatherChoice);
