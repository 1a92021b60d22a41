interface FormNoticeProps {
	notice: string;
	/** Each with the id of its field. */
	errors: readonly { id: string; error: string }[];
}

/** What went wrong, first on the page, with a way to each field it concerns. */
export function FormNotice({ notice, errors }: FormNoticeProps) {
	return (
		<div role="alert" className="grid gap-2 border-s-4 border-accent ps-4">
			<p className="text-base font-semibold">{notice}</p>
			{errors.length > 0 && (
				<ul>
					{errors.map(({ id, error }) => (
						<li key={id}>
							<a href={`#${id}`} className="inline-flex min-h-11 items-center text-sm text-accent underline">
								{error}
							</a>
						</li>
					))}
				</ul>
			)}
		</div>
	);
}

/** Errors in the order of the fields in `ids`, each with the id of its field. */
export function listFieldErrors<Name extends string>(
	errors: Partial<Record<Name, string>>,
	ids: Readonly<Partial<Record<Name, string>>>,
): { id: string; error: string }[] {
	return (Object.entries(ids) as [Name, string][]).flatMap(([name, id]) => {
		const error = errors[name];
		return error === undefined ? [] : [{ id, error }];
	});
}
