/**
 * The base salary by its days. From 2024 on as Nghị định 73/2024/NĐ-CP and 161/2026/NĐ-CP, Điều 3 set it; the two before
 * are from memory of Nghị định 38/2019 and 24/2023 and matter only for what was published in those years.
 */
export const ROYALTY_RATES = [
	{ fromDay: "2019-07-01", baseSalary: 1_490_000 },
	{ fromDay: "2023-07-01", baseSalary: 1_800_000 },
	{ fromDay: "2024-07-01", baseSalary: 2_340_000 },
	{ fromDay: "2026-07-01", baseSalary: 2_530_000 },
];
