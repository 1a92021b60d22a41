import { ViewCounter } from "./view-counter.ts";
import { WeatherChoice } from "./weather-choice.ts";

customElements.define("view-counter", ViewCounter);
customElements.define("weather-choice", WeatherChoice);
