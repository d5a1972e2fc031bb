/** Severities in the words of SARIF and of GitHub. */
import type { Result } from 'sarif';
import type { Severity } from '../../engine';

export function level(severity: Severity): 'error' | 'warning' | 'note' {
  return severity === 'info' ? 'note' : severity;
}

export function severityOf(level: Result['level']): Severity {
  return level === 'error' || level === 'warning' ? level : 'info';
}

export function problemSeverity(severity: Severity): 'error' | 'warning' | 'recommendation' {
  return severity === 'info' ? 'recommendation' : severity;
}
