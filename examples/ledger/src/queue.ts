interface Message {
  /** For people: the broker shows it in its log. */
  readonly note: string;
  readonly body: unknown;
}

export async function publish(topic: string, message: Message): Promise<void> {
  await fetch(`https://broker.example/${topic}`, { method: 'POST', body: JSON.stringify(message) });
}
