/**
 * What CI runs, as files of each service. All do the same: a scan of everything for the reports, which the service holds against those of the main
 * branch; then the gate, which on a change looks at what that brings and says so in the log. The second one finds all answers in the cache.
 */
import type { CiService } from './repository';
import type { StartedBy } from './started-by';

export interface CiFile {
  /** Relative to the root. */
  readonly path: string;
  readonly text: string;
}

/** `mainBranch` is what changes are merged into. */
export function ciFile(service: CiService, by: StartedBy, mainBranch: string): CiFile {
  return { path: PATHS[service], text: MAKERS[service](by, mainBranch) };
}

const PATHS: Readonly<Record<CiService, string>> = {
  github: '.github/workflows/centinel.yml',
  gitlab: '.gitlab-ci.yml',
  azure: 'azure-pipelines.yml',
  jenkins: 'Jenkinsfile',
};

const MAKERS: Readonly<Record<CiService, (by: StartedBy, mainBranch: string) => string>> = { github, gitlab, azure, jenkins };

/** For a scan of everything that fails only when something could not be done. */
const WHOLE = 'scan --cache --quiet --fail-on never';

const lines = (indent: string, all: readonly string[]): string => all.map((line) => `${indent}${line}\n`).join('');

/** A branch may be called by what YAML reads otherwise. */
const scalar = (name: string): string => (/^[a-z][\w./-]*$/i.test(name) && !/^(?:true|false|null|yes|no|on|off)$/i.test(name) ? name : JSON.stringify(name));

function github({ install, command }: StartedBy, mainBranch: string): string {
  return `name: Centinel
on:
  push:
    branches: [${scalar(mainBranch)}]
  pull_request:

jobs:
  scan:
    runs-on: ubuntu-latest
    permissions:
      actions: read
      contents: read
      security-events: write
    steps:
      - uses: actions/checkout@v4
        with:
          fetch-depth: 0
      - uses: actions/setup-node@v4
        with:
          node-version: 20
      - uses: actions/cache@v4
        with:
          path: .centinel-cache
          key: centinel-\${{ github.sha }}
          restore-keys: centinel-
${lines('      - run: ', install)}      - name: Scan everything
        run: |
          ${command} ${WHOLE} --no-suppressed --no-baselined --format sarif --output centinel-reports/centinel.sarif --report markdown=centinel-reports/summary.md
          cat centinel-reports/summary.md >> "$GITHUB_STEP_SUMMARY"
      # A private repository needs GitHub Code Security for this step. Without it, take the step out.
      - uses: github/codeql-action/upload-sarif@v4
        if: \${{ !cancelled() && hashFiles('centinel-reports/*.sarif') != '' }}
        with:
          sarif_file: centinel-reports
          category: centinel
      - name: Gate
        env:
          BASE: \${{ github.event.pull_request.base.sha }}
        run: ${command} scan --cache \${BASE:+--since "$BASE"}
`;
}

function gitlab({ install, command }: StartedBy): string {
  return `centinel:
  image: node:20
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  variables:
    GIT_DEPTH: 0
  cache:
    key: centinel
    paths: [.centinel-cache/]
    when: always
  script:
${lines('    - ', install)}    - ${command} ${WHOLE} --format gitlab-sast --output centinel-reports/sast.json --report gitlab-codequality=centinel-reports/quality.json
    - ${command} scan --cache \${CI_MERGE_REQUEST_DIFF_BASE_SHA:+--since "$CI_MERGE_REQUEST_DIFF_BASE_SHA"}
  artifacts:
    when: always
    reports:
      codequality: centinel-reports/quality.json
      sast: centinel-reports/sast.json
`;
}

function azure({ install, command }: StartedBy, mainBranch: string): string {
  return `trigger: [${scalar(mainBranch)}]
pr: [${scalar(mainBranch)}]

pool:
  vmImage: ubuntu-latest

steps:
  - checkout: self
    fetchDepth: '0'
  - task: NodeTool@0
    inputs:
      versionSpec: 20.x
${lines('  - bash: ', install)}  - bash: ${command} ${WHOLE} --format sarif --output centinel-reports/centinel.sarif --report junit=centinel-reports/junit.xml
    displayName: Scan everything
  - task: PublishTestResults@2
    condition: succeededOrFailed()
    inputs:
      testResultsFormat: JUnit
      testResultsFiles: centinel-reports/junit.xml
      testRunTitle: Centinel
  # The extension "SARIF SAST Scans Tab" shows what lies in an artifact of this name.
  - publish: centinel-reports
    artifact: CodeAnalysisLogs
    condition: succeededOrFailed()
  - bash: ${command} scan --cache \${SYSTEM_PULLREQUEST_TARGETBRANCH:+--since "origin/\${SYSTEM_PULLREQUEST_TARGETBRANCH#refs/heads/}"}
    displayName: Gate
`;
}

function jenkins({ install, command }: StartedBy): string {
  return `pipeline {
  agent any
  stages {
    stage('Centinel') {
      steps {
${lines('        ', install.map((line) => `sh '${line}'`))}        sh '${command} ${WHOLE} --format sarif --output centinel-reports/centinel.sarif --report junit=centinel-reports/junit.xml'
        sh '${command} scan --cache \${CHANGE_TARGET:+--since "origin/$CHANGE_TARGET"}'
      }
      post {
        always {
          junit testResults: 'centinel-reports/junit.xml', skipMarkingBuildUnstable: true
          archiveArtifacts artifacts: 'centinel-reports/*'
        }
      }
    }
  }
}
`;
}
