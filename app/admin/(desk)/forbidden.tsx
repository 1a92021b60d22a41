export { ForbiddenRefusal as default } from "../../../components/admin/refusal.tsx";
