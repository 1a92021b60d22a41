export { MissingRefusal as default } from "../../../components/admin/refusal.tsx";
