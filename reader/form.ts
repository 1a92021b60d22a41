import { WorkSolver } from "./work-solver.ts";

customElements.define("work-solver", WorkSolver);
