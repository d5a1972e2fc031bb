/** Where CI says that the files of the checkout are shown on the web, at the commit that is scanned. */
import { pathOf } from '../hosts/native-path';
import { isBelow, relativeTo, relativeUri } from '../report/paths';

/** Undefined outside of CI, and for a folder that is not of its checkout. */
export function sourceUrl(root: string, env: NodeJS.ProcessEnv): string | undefined {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_SHA, GITHUB_WORKSPACE, CI_PROJECT_URL, CI_COMMIT_SHA, CI_PROJECT_DIR } = env;
  if (GITHUB_SERVER_URL && GITHUB_REPOSITORY && GITHUB_SHA && GITHUB_WORKSPACE) return below(GITHUB_WORKSPACE, root, `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/blob/${GITHUB_SHA}/`);
  if (CI_PROJECT_URL && CI_COMMIT_SHA && CI_PROJECT_DIR) return below(CI_PROJECT_DIR, root, `${CI_PROJECT_URL}/-/blob/${CI_COMMIT_SHA}/`);
  return undefined;
}

function below(checkout: string, root: string, url: string): string | undefined {
  const top = pathOf(checkout);
  if (root === top) return url;
  return isBelow(top, root) ? `${url}${relativeUri(relativeTo(top, root))}/` : undefined;
}
