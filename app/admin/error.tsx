"use client";

export { DeskFailure as default } from "../../components/admin/desk-failure.client.tsx";
