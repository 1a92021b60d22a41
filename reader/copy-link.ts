const SHOWN_MS = 4000;

/** A button that copies the page's address, and says so. */
export class CopyLink extends HTMLElement {
	connectedCallback(): void {
		const button = this.querySelector("button");
		const status = this.querySelector("[role=status]");
		button?.addEventListener("click", async () => {
			const address = this.dataset.href ?? location.href;
			// Browsers refuse without https or without a permission: then the reader copies it by hand.
			const isCopied = await navigator.clipboard?.writeText(address).then(
				() => true,
				() => false,
			);
			if (!isCopied) prompt("Địa chỉ của bài viết:", address);
			if (!status || !isCopied) return;
			status.textContent = "Đã sao chép";
			setTimeout(() => {
				status.textContent = "";
			}, SHOWN_MS);
		});
	}
}
