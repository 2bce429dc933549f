// Drags the lines of a list to another place. What it does, the buttons beside each line do, too (WCAG 2.5.7).
(() => {
  let dragged, list, from;

  const lines = () => [...list.children];

  const over = (y) => lines().find((line) => {
    const box = line.getBoundingClientRect();
    return line !== dragged && y >= box.top && y < box.bottom;
  });

  const stop = () => {
    dragged.classList.remove('dragged');
    dragged = undefined;
  };

  const backWhereItWas = () => list.insertBefore(dragged, lines().filter((line) => line !== dragged)[from] ?? null);

  document.addEventListener('pointerdown', (event) => {
    const grip = event.target.closest('[data-arrange] > * > .grip');
    if (!grip || event.button !== 0) return;
    event.preventDefault();
    dragged = grip.parentElement;
    list = dragged.parentElement;
    from = lines().indexOf(dragged);
    dragged.classList.add('dragged');
    grip.setPointerCapture(event.pointerId);
  });

  document.addEventListener('pointermove', (event) => {
    if (!dragged) return;
    const line = over(event.clientY);
    if (!line) return;
    const box = line.getBoundingClientRect();
    const below = event.clientY > box.top + box.height / 2;
    list.insertBefore(dragged, below ? line.nextElementSibling : line);
  });

  document.addEventListener('pointerup', () => {
    if (!dragged) return;
    const to = lines().indexOf(dragged);
    const form = document.getElementById(list.dataset.arrange);
    form.elements.segmentId.value = dragged.dataset.id;
    form.elements.place.value = to;
    stop();
    if (to !== from) form.requestSubmit();
  });

  document.addEventListener('pointercancel', () => dragged && (backWhereItWas(), stop()));
  document.addEventListener('keydown', (event) => event.key === 'Escape' && dragged && (backWhereItWas(), stop()));
})();
