import { SelectField, TextArea, TextField } from "../../components/ui/field.tsx";
import type { DocumentChoiceLists } from "./desk-documents.ts";
import { VALIDITY_NAMES } from "./document.ts";

interface DocumentFieldsProps {
	/** What the fields begin with. */
	values: Readonly<Record<string, string>>;
	errors: Readonly<Record<string, string>>;
	choices: DocumentChoiceLists;
	isNew: boolean;
}

const { pending: _pending, ...KEPT } = VALIDITY_NAMES;
const VALIDITIES = Object.values(KEPT).map((name) => ({ value: name, label: name }));
const SECRECIES = ["Không mật", "Mật", "Tối mật", "Tuyệt mật"].map((name) => ({ value: name, label: name }));
const PAIR = "grid items-end gap-x-6 gap-y-4 sm:grid-cols-2";

/** Everything that is said of a document. */
export function DocumentFields({ values, errors, choices, isNew }: DocumentFieldsProps) {
	const field = (name: string, label: string, maxLength: number, hint?: string) => ({
		...{ id: `vb-${name}`, name, label, maxLength, autoComplete: "off", ...(hint ? { hint } : {}) },
		...{ error: errors[name] ?? "", value: values[name] ?? "" },
	});
	const choice = (name: string, label: string, emptyLabel: string) => ({
		...{ id: `vb-${name}`, name, label, emptyLabel, isRequired: false },
		...{ error: errors[name] ?? "", value: values[name] ?? "" },
	});
	return (
		<>
			<div className={PAIR}>
				<TextField {...field("sign", "Số, ký hiệu", 60, "Như 15-NQ/TU hoặc 12/2026/QĐ-UBND.")} isRequired />
				<TextField {...field("issuedOn", "Ngày ban hành", 20, "Như 05/9/2026.")} isRequired />
			</div>
			<TextArea {...field("abstract", "Trích yếu", 1000)} rows={3} isRequired />
			<div className={PAIR}>
				<SelectField {...choice("type", "Loại văn bản", "Theo ký hiệu")} options={choices.types} />
				<SelectField {...choice("field", "Lĩnh vực", "Không xếp")} options={choices.fields} />
				<SelectField {...choice("issuer", "Cơ quan ban hành", "Theo ký hiệu")} options={choices.issuers} />
				<TextField {...field("issuedBy", "Đơn vị ban hành", 200, "Nếu khác tên cơ quan: Ban Thường vụ Tỉnh ủy.")} />
			</div>
			<div className={PAIR}>
				<TextField {...field("signer", "Người ký", 100)} />
				<TextField {...field("signerPosition", "Chức vụ", 200)} />
				<TextField {...field("signingAuthority", "Quyền hạn ký", 200, "Như T/M Ban Thường vụ.")} />
				<TextField {...field("term", "Nhiệm kỳ", 20, "Như 2025-2030.")} />
			</div>
			<div className={PAIR}>
				<TextField {...field("effectiveOn", "Ngày hiệu lực", 20)} />
				<TextField {...field("expiresOn", "Ngày hết hiệu lực", 20)} />
				<SelectField {...choice("validity", "Tình trạng hiệu lực", "Còn hiệu lực")} options={VALIDITIES} />
				<SelectField {...choice("secrecy", "Độ mật", "Không mật")} options={SECRECIES.slice(1)} />
			</div>
			{isNew && (
				<div className={PAIR}>
					<TextField
						{...field("replaces", "Thay thế văn bản", 500, "Số, ký hiệu; nhiều văn bản cách nhau bằng dấu chấm phẩy.")}
					/>
					<SelectField {...choice("extent", "Thay thế", "Toàn bộ")} options={[{ value: "part", label: "Một phần" }]} />
				</div>
			)}
		</>
	);
}
