import { QrPicture } from "./qr-picture.tsx";
import { toTotpUri } from "./totp.ts";

interface TotpStepsProps {
	/** Base32. */
	secret: string;
	email: string;
	siteName: string;
}

/** How a secret gets into a telephone. */
export function TotpSteps({ secret, email, siteName }: TotpStepsProps) {
	return (
		<ol className="grid list-decimal gap-4 ps-5">
			<li>Cài một ứng dụng xác thực (như Google Authenticator, Microsoft Authenticator, 2FAS).</li>
			<li>
				<div className="grid gap-3">
					Mở ứng dụng, chọn thêm tài khoản và quét hình này:
					<QrPicture
						text={toTotpUri(secret, { email, siteName })}
						label="Mã QR để thêm tài khoản vào ứng dụng xác thực"
					/>
					<details>
						<summary className="inline-flex min-h-11 items-center text-link underline">Không quét được?</summary>
						<p>
							Chọn nhập khóa bằng tay rồi gõ:{" "}
							<code className="font-mono text-base wrap-anywhere">{(secret.match(/.{1,4}/g) ?? []).join(" ")}</code>
						</p>
					</details>
				</div>
			</li>
			<li>Nhập sáu chữ số mà ứng dụng hiện ra.</li>
		</ol>
	);
}
