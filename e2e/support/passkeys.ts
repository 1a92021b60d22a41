import type { CDPSession, Page } from "@playwright/test";

/** A telephone's or computer's own keeper of keys, as the browser sees it; it always says that its owner is there. */
export class KeyKeeper {
	#session: CDPSession;
	#id: string;

	private constructor(session: CDPSession, id: string) {
		this.#session = session;
		this.#id = id;
	}

	static async attach(page: Page): Promise<KeyKeeper> {
		const session = await page.context().newCDPSession(page);
		await session.send("WebAuthn.enable");
		const { authenticatorId } = await session.send("WebAuthn.addVirtualAuthenticator", {
			options: {
				protocol: "ctap2",
				transport: "internal",
				hasResidentKey: true,
				hasUserVerification: true,
				isUserVerified: true,
				automaticPresenceSimulation: true,
			},
		});
		return new KeyKeeper(session, authenticatorId);
	}

	/** Whether the owner proves with finger, face or number that it is them. */
	async setOwnerProved(isUserVerified: boolean): Promise<void> {
		await this.#session.send("WebAuthn.setUserVerified", { authenticatorId: this.#id, isUserVerified });
	}
}
