// What was typed into a form that came after its sign-in had ended comes back once the same person has signed in again.
// It stays in this tab, and only until the next page: passwords, files and what is hidden are never kept.
(() => {
  const KEY = 'mizuhiki.unsent';
  const MOST = 50000;
  const here = location.pathname + location.search;
  const person = document.body.dataset.person;

  const typed = control => control.name && !['hidden', 'password', 'file', 'submit', 'button'].includes(control.type);
  // Where it goes, and about what; what is new with every page does not count.
  const about = form => [...form.elements]
    .filter(control => control.type === 'hidden' && !['_csrf', 'version', 'id'].includes(control.name))
    .reduce((all, control) => `${all} ${control.name}=${control.value}`,
      new URL(form.getAttribute('action') || '', location.href).pathname);

  const kept = () => {
    try {
      return JSON.parse(sessionStorage.getItem(KEY));
    } catch {
      return null;
    }
  };
  const keep = form => {
    const text = JSON.stringify(form);
    sessionStorage.removeItem(KEY);
    if (text.length <= MOST) sessionStorage.setItem(KEY, text);
  };

  const putBack = unsent => {
    const forms = [...document.forms].filter(each => each.method === 'post' && about(each) === unsent.about);
    if (forms.length !== 1) return;
    const form = forms[0];
    for (const control of [...form.elements].filter(typed)) {
      const values = unsent.fields.filter(field => field[0] === control.name).map(field => field[1]);
      if (control.type === 'checkbox' || control.type === 'radio') control.checked = values.includes(control.value);
      else if (control.multiple) for (const option of control.options) option.selected = values.includes(option.value);
      else if (values.length) {
        control.value = values[0];
        unsent.fields.splice(unsent.fields.findIndex(field => field[0] === control.name), 1);
      }
    }
    form.before(document.getElementById('unsent-told').content.cloneNode(true));
  };

  document.addEventListener('submit', event => {
    const form = event.target;
    if (!person || form.method !== 'post' || [...form.elements].some(each => each.type === 'password')) return;
    const fields = [...new FormData(form)].filter(field => typeof field[1] === 'string'
      && [...form.elements].some(control => control.name === field[0] && typed(control)));
    if (fields.length) keep({ person, page: here, about: about(form), fields });
  }, true);

  const unsent = kept();
  if (!unsent) return;
  if (location.pathname === '/sign-in') {
    if (unsent.refused || new URLSearchParams(location.search).has('unsent')) keep({ ...unsent, refused: true });
    else sessionStorage.removeItem(KEY);
    return;
  }
  sessionStorage.removeItem(KEY);
  if (unsent.refused && unsent.person === person && unsent.page === here) putBack(unsent);
})();
