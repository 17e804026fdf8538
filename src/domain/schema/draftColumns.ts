/** The summary's columns Opsbook drafts: 未完成/超额原因, 成功经验, 改进方向, 下阶段优化措施. */
export const DRAFT_COLUMNS = ['reason', 'worked', 'improve', 'next'] as const;
export type DraftColumn = (typeof DRAFT_COLUMNS)[number];
