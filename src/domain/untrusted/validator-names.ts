/** Functions that look at something before it is used, by their names: `isValidUrl`, `validateSortColumn`, `assertAllowedHost`. */

const VALID = /(?:valid|allowed|allow(?:list)?|safe|trusted|whitelist|permitted|sanitary|wellformed|uuid|objectid|numeric|alpha|slug|hex|semver|in(?:side|range)|within|internal|samesite|sameorigin|local(?:path|url)|relative|supported|known|private|public|blocked|denied|forbidden|blacklist|malicious|dangerous|suspicious)/i;
const ASKS = /^(?:is|are|has|can|must|should|validate|check|assert|ensure|verify|guard|reject|matches|test|sanity)(?:[A-Z_]|$)/;
/** These say what kind of thing it is, or that it is there, and not that it does no harm. */
const NO_CHECK = /^(?:is|has|assert|ensure|check|validate|verify)_?(?:Dir\w*|Folder\w*|Symlink|Link|Empty|Nil|Null|Undefined|Defined|String|Object|Array|Function|Truthy|Present|Exists?|Auth\w*|Logged\w*|Admin\w*|Connected|Ready|Open|Error|Password\w*|Token\w*|Session\w*|Permission\w*|User\w*|Own\w*|Login\w*|Credential\w*)$/;
const CHECKS = /^(?:validate|assert|ensure|verify|check)[A-Z_]/;

/** Does a function of this name look at what it is handed, so that nobody can say that it goes on unseen? */
export function soundsLikeValidator(functionName: string): boolean {
  if (!ASKS.test(functionName) || NO_CHECK.test(functionName)) return false;
  return VALID.test(functionName) || CHECKS.test(functionName);
}
