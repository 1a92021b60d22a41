interface FormMessageProps {
	message: string;
	isDone: boolean;
}

/** How a form ended, above it and read out at once. */
export function FormMessage({ message, isDone }: FormMessageProps) {
	return (
		// Out of the flow while it is empty, and there all the same: only a region that was there is read out.
		<div
			className={message === "" ? "absolute" : ""}
			role={isDone ? "status" : "alert"}
			aria-live={isDone ? "polite" : "assertive"}
		>
			{message !== "" && (
				<p
					className={`border-s-4 ps-3 py-1 font-semibold ${isDone ? "border-link text-link" : "border-danger text-danger"}`}
				>
					{message}
				</p>
			)}
		</div>
	);
}
