// Makes the chat smoother: earlier bubbles stay on the page, and the page does not reload.
// Without this file the same forms are sent in the ordinary way and the same pages come back.
"use strict";

const EXIT_PRESSES = 3; // Shift three times leaves, as on gov.uk's "Exit this page"

const log = document.getElementById("log");
let presses = 0;

const said = (words) => {
  const paragraph = document.createElement("p");
  paragraph.className = "said";
  paragraph.dir = "auto";
  paragraph.textContent = words;
  return paragraph;
};

const take = (page, choice) => {
  document.documentElement.lang = page.documentElement.lang;
  document.documentElement.dir = page.documentElement.dir;
  for (const part of ["header", "footer", "#ask"]) {
    document.querySelector(part).replaceWith(page.querySelector(part));
  }
  log.querySelectorAll("form.choices").forEach((old) => old.remove());
  if (choice) log.append(said(choice));
  const exchange = page.querySelector(".exchange");
  log.append(exchange);
  exchange.scrollIntoView({ block: "start" });
  exchange.focus({ preventScroll: true });
};

const send = async (form, button) => {
  const body = new URLSearchParams(new FormData(form));
  if (button?.name) body.set(button.name, button.value); // older browsers do not take it from the second argument
  const answer = await fetch("/", { method: "POST", body });
  if (!answer.ok) throw new Error(String(answer.status));
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  take(page, button?.name === "choice" ? button.textContent : "");
};

const sendPlainly = (form, button) => {
  if (button?.name) form.append(Object.assign(document.createElement("input"), { type: "hidden", name: button.name, value: button.value }));
  form.submit();
};

document.addEventListener("submit", async (event) => {
  if (event.submitter === undefined) return; // such an old browser sends the form by itself
  event.preventDefault();
  if (log.getAttribute("aria-busy") === "true") return;
  log.setAttribute("aria-busy", "true");
  try {
    await send(event.target, event.submitter);
  } catch {
    sendPlainly(event.target, event.submitter);
  } finally {
    log.removeAttribute("aria-busy");
  }
});

document.addEventListener("click", (event) => {
  const leave = event.target.closest("#leave");
  if (!leave) return;
  event.preventDefault();
  fetch(leave.href, { keepalive: true, redirect: "manual" }); // the page goes at once, whatever the network does
  window.location.replace(leave.dataset.away);
});

document.addEventListener("keydown", (event) => {
  presses = event.key === "Shift" ? presses + 1 : 0;
  if (presses === EXIT_PRESSES) document.getElementById("leave").click();
});
