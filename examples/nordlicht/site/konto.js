// How a page tells Lotse who is signed in. In a real company a cookie of its backend says so; here it is a name in this browser,
// and /dev/identity, which only the demo has, signs for whoever asks.
const customers = { petersen: ['Maria Petersen', '2100471'], hansen: ['Jens Hansen', '2100812'] };
const place = 'nordlicht:customer';

// The stub of docs/embed.md: commands wait until the tag has run.
window.lotse ??= (...args) => new Promise((...ends) => (window.lotse.q ??= []).push([args, ...ends]));

const element = (id) => document.getElementById(id);

/** Asked when the customer uses the widget, and again whenever his session is over. */
const getToken = async () => {
  const answer = await fetch(`/dev/identity?customer=${localStorage.getItem(place)}`, { method: 'POST' });
  if (!answer.ok) throw new Error(`The token could not be had: ${answer.status}`);
  return answer.text();
};

const show = () => {
  const [name, number] = customers[localStorage.getItem(place)] ?? [];
  element('signed-out').hidden = name !== undefined;
  element('signed-in').hidden = name === undefined;
  element('welcome').textContent = name ? `Guten Tag, ${name}` : '';
  element('customer-number').textContent = number ?? '';
  return name !== undefined;
};

for (const button of document.querySelectorAll('[data-customer]'))
  button.addEventListener('click', () => {
    localStorage.setItem(place, button.dataset.customer);
    show();
    element('welcome').focus();
    window.lotse('identify', { getToken });
  });

for (const button of document.querySelectorAll('[data-flow]')) button.addEventListener('click', () => window.lotse('startFlow', button.dataset.flow));

element('cases').addEventListener('click', () => window.lotse('trackCase'));

element('sign-out').addEventListener('click', async () => {
  localStorage.removeItem(place);
  await window.lotse('logout');
  show();
  document.querySelector('[data-customer]').focus();
});

if (show()) window.lotse('identify', { getToken });
