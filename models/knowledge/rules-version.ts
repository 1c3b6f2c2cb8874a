/** Version of rules, labels, evidence table and amounts together; stands in every note and in the log. */
export const rulesVersion = '2026-11-24'
