const SIGN_OUT_PATH = "/admin/dang-xuat";

/** Ends the session on the server, not only in the browser; a plain form, so that it works before the page's script does. */
export function SignOutButton() {
	return (
		<form method="post" action={SIGN_OUT_PATH}>
			<button type="submit" className="inline-flex min-h-11 items-center text-link underline lg:min-h-9">
				Đăng xuất
			</button>
		</form>
	);
}
