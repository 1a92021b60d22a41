import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "../../../../../../components/admin/desk-heading.tsx";
import { requireRight } from "../../../../../../features/accounts/current-staff.ts";
import { keepBoxAction, removeBoxAction } from "../../../../../../features/boxes/actions.ts";
import { BOX_WORDS, isBoxKind } from "../../../../../../features/boxes/box.ts";
import { BoxForm } from "../../../../../../features/boxes/box-form.client.tsx";
import { getBox, toBoxValues } from "../../../../../../features/boxes/desk-boxes.ts";
import { RemoveBox } from "../../../../../../features/boxes/remove-box-form.tsx";

export const metadata: Metadata = { title: "Khối quanh tin" };

export default async function BoxPage({ params }: { params: Promise<{ kind: string; id: string }> }) {
	await requireRight("box.edit");
	const { kind, id } = await params;
	if (!isBoxKind(kind)) notFound();
	const isNew = id === "moi";
	const box = /^[1-9]\d{0,8}$/.test(id) ? await getBox(kind, Number(id)) : null;
	if (!box && !isNew) notFound();
	const { one } = BOX_WORDS[kind];
	return (
		<>
			<DeskHeading title={box?.title ?? `Thêm ${one}`}>
				<a href="/admin/khoi" className="inline-flex min-h-11 items-center text-link underline">
					Về các khối
				</a>
			</DeskHeading>
			<BoxForm
				action={keepBoxAction}
				kind={kind}
				values={toBoxValues(box)}
				button={isNew ? `Thêm ${one}` : `Lưu ${one}`}
			/>
			{box && <RemoveBox action={removeBoxAction} kind={kind} id={box.id} title={box.title} />}
		</>
	);
}
