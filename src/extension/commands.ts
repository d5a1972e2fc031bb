/** The commands of the extension: each is registered, and those of the palette stand in package.json. */

/** In the palette under "Centinel". */
export const PALETTE_COMMANDS = [
  'centinel.scanWorkspace',
  'centinel.scanFile',
  'centinel.cancelScan',
  'centinel.createBaseline',
  'centinel.updateBaseline',
  'centinel.toggleBaseline',
  'centinel.showCryptographyInventory',
  'centinel.showComplianceReport',
  'centinel.saveComplianceReport',
  'centinel.exportScan',
  'centinel.restartServer',
  'centinel.showOutput',
] as const;

/** Called by code actions of the server and by links of the report, with arguments; the palette does not show them. */
export const INTERNAL_COMMANDS = ['centinel.openRulePage', 'centinel.suppress', 'centinel.openReportPlace'] as const;

export type Command = (typeof PALETTE_COMMANDS)[number] | (typeof INTERNAL_COMMANDS)[number];

/** One entry a command: a missing or a surplus one does not type-check. */
export type CommandHandlers = Readonly<Record<Command, (argument?: unknown) => unknown>>;
