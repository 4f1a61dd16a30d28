/** True inside something that is wider than its room and scrolls: there arrows and fingers move what is shown. */
export function scrollsSideways(target: EventTarget | null): boolean {
  let element = target instanceof Element ? target : null;
  while (element && element !== document.documentElement) {
    if (element.scrollWidth > element.clientWidth + 1) {
      const { overflowX } = getComputedStyle(element);
      if (overflowX === 'auto' || overflowX === 'scroll') return true;
    }
    element = element.parentElement;
  }
  return false;
}
