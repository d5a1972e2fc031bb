/** The messages that server and extension share beside the standard ones of the language server protocol. */

/** Handed over at start: what the server cannot know by itself. */
export interface InitializationOptions {
  /** URI of the folder with one page a rule, `<id>.md`; diagnostics link there. */
  readonly rulePages?: string;
  /** False in an untrusted workspace: no git process is started in it. */
  readonly trusted?: boolean;
  /** True when the client has the commands below. Without them a suppression is an edit that waits for its reason, and no page is offered. */
  readonly clientCommands?: boolean;
  /** Path of a folder of the system in which the server may keep what scans of this workspace have found out. */
  readonly storage?: string;
}

/** Command of the client: shows a page of a rule. Its argument is the URI of the page. */
export const OPEN_RULE_PAGE = 'centinel.openRulePage';

/** Command of the client: asks the user for the reason of a suppression, and writes the comment that the server makes of it. */
export const SUPPRESS = 'centinel.suppress';
export interface SuppressArguments extends FindingName {
  readonly demands: SuppressionDemands;
}
/** A finding of an open document. */
export interface FindingName {
  readonly uri: string;
  readonly ruleId: string;
  readonly fingerprint: string;
}
/** What the project wants of a suppression beside the reason. */
export interface SuppressionDemands {
  readonly owner: boolean;
  readonly until: boolean;
  /** From today on; undefined where nobody bounds it. */
  readonly longestDays?: number;
}

/** Request, client → server: the comment that suppresses a finding, as an edit. */
export const SUPPRESSION_REQUEST = 'centinel/suppression';
export interface SuppressionParams extends FindingName {
  readonly reason: string;
  readonly owner?: string;
  /** A day: `2027-01-31`. */
  readonly until?: string;
}
export interface SuppressionReply {
  /** Of the document in this version. Undefined where the finding is gone, or no comment can stand there. */
  readonly edit?: { readonly version: number; readonly at: TextPosition; readonly text: string };
}

/** Lines and characters from 0, in UTF-16. */
export interface TextPosition {
  readonly line: number;
  readonly character: number;
}

/** Command of the server, for clients that have none of their own: shows the place where the user goes on writing. */
export const PLACE_CURSOR = 'centinel.placeCursor';
export interface PlaceCursorArguments {
  readonly uri: string;
  readonly position: TextPosition;
}

/** Request, client → server; cancellable by the standard `$/cancelRequest`. */
export const SCAN_REQUEST = 'centinel/scan';
export interface ScanParams {
  /** URIs of files or folders; all workspace folders when missing. */
  readonly uris?: readonly string[];
}
export interface ScanReply {
  readonly cancelled: boolean;
  readonly analysed: number;
  readonly findings: Counts;
  readonly baselined: number;
  /** Files that should have been analysed and were not. */
  readonly failed: readonly { readonly uri: string; readonly reason: string }[];
}

/** Notification, server → client, while a scan runs. */
export const SCAN_PROGRESS = 'centinel/scanProgress';
export interface ScanProgressParams {
  readonly done: number;
  readonly total: number;
  readonly findings: number;
}

/** Request, client → server, without parameters; cancellable. A scan of the whole workspace, with the report that the command line would write of it. */
export const SCAN_REPORT_REQUEST = 'centinel/scanReport';
export interface ScanReportReply extends ScanReply {
  /** JSON. */
  readonly report: string;
}

/** Request, client → server, without parameters; cancellable. Lists what the workspace uses of cryptography. */
export const INVENTORY_REQUEST = 'centinel/cryptoInventory';
export interface InventoryReply {
  readonly cancelled: boolean;
  readonly analysed: number;
  readonly uses: number;
  /** For a reader, one line a use, the worst first. */
  readonly text: string;
  /** Which characters of the text name a place, and which place: lines and characters from 0. */
  readonly links: readonly { readonly line: number; readonly from: number; readonly to: number; readonly uri: string; readonly position: TextPosition }[];
  readonly failed: ScanReply['failed'];
}

/** Request, client → server; cancellable. Writes the baselines of the workspace as the command line does, by what stands on the disk. */
export const BASELINE_REQUEST = 'centinel/baseline';
export interface BaselineParams {
  /** `create` writes where there is none, `update` where there is one: what is fixed leaves it. */
  readonly act: 'create' | 'update';
  /** What is found and not in it is taken in as well. */
  readonly acceptNew?: boolean;
}
export interface BaselineReply {
  readonly cancelled: boolean;
  /** Of each that was written. */
  readonly written: readonly WrittenBaseline[];
  /** To create: baselines that are there already, and were left alone. To update: folders that have none. */
  readonly left: readonly string[];
  readonly failed: ScanReply['failed'];
}
export interface WrittenBaseline {
  readonly uri: string;
  readonly entries: number;
  readonly fixed: number;
  readonly added: number;
  /** Findings that it does not hold. */
  readonly open: number;
}

export type Standard = 'pci' | 'owasp' | 'asvs';

/** Request, client → server; cancellable. What the workspace, as it stands on the disk, says of a standard. */
export const COMPLIANCE_REQUEST = 'centinel/complianceReport';
export interface ComplianceParams {
  readonly standard: Standard;
}
export interface ComplianceReply {
  readonly cancelled: boolean;
  readonly title: string;
  /** HTML for a webview: its links are calls of the command below. */
  readonly page: string;
  /** HTML that stands by itself. */
  readonly file: string;
  readonly places: readonly { readonly uri: string; readonly position: TextPosition }[];
  readonly failed: ScanReply['failed'];
}

/** Command of the client: opens a place of the report that is shown. Its argument is a number, the index among its places. */
export const OPEN_REPORT_PLACE = 'centinel.openReportPlace';

/** Notification, server → client, while the workspace is looked through for a request that is no scan. */
export const LOOK_PROGRESS = 'centinel/lookProgress';
export type LookProgressParams = Pick<ScanProgressParams, 'done' | 'total'>;

/** Notification, server → client, whenever it changes: what the status bar shows. */
export const STATUS = 'centinel/status';
export interface StatusParams {
  readonly state: 'idle' | 'analysing' | 'scanning';
  /** All that count of those that the server currently publishes, open files and scanned ones. */
  readonly findings: Counts;
  /** How many more a baseline holds, shown or not. */
  readonly baselined: number;
}

export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
}

/** The section of the editor's settings that the server reads, `centinel.*`. */
export interface Settings {
  readonly enable: boolean;
  readonly run: 'onType' | 'onSave';
  /** Threads that a scan runs on; 0 for as many as the machine has cores, up to a bound. */
  readonly jobs: number;
  /** Findings that a baseline holds: as hints in the text, or not at all. */
  readonly baseline: 'hint' | 'hide';
  /** Severity by rule id, where no config file says otherwise. */
  readonly rules: Readonly<Record<string, 'off' | 'error' | 'warning' | 'info'>>;
}
