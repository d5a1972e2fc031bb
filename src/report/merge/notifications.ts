/** Notifications of a SARIF run by what they are. */
import type { Notification } from 'sarif';
import type { NotificationId } from '../sarif/invocation';

export function those(notifications: readonly Notification[] = [], ...ids: readonly NotificationId[]): readonly Notification[] {
  return notifications.filter(({ descriptor }) => (ids as readonly (string | undefined)[]).includes(descriptor?.id));
}
