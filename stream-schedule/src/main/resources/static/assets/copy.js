// Copies a text when a link with data-copies is followed; without this script the text can still be copied by hand.
document.addEventListener('click', async event => {
  const link = event.target.closest('[data-copies]');
  if (!link) return;
  const text = document.getElementById(link.dataset.copies);
  const said = document.getElementById(link.dataset.said);
  try {
    await navigator.clipboard.writeText(text.value);
  } catch {
    // Without https browsers have no clipboard, but still this.
    text.select();
    if (!document.execCommand('copy')) return;
  }
  said.textContent = said.dataset.text;
});
