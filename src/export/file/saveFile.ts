/**
 * Gives the reader a file, as a download does.
 * @param name with its ending
 */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the content after this task.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
