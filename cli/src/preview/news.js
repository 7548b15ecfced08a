// The event stream that all tabs of the preview share.
"use strict";
const tabs = new Set();
let last = null;

function listen() {
  const events = new EventSource("/_preview/events");
  events.onmessage = ({ data }) => {
    last = data;
    for (const tab of tabs) tab.postMessage(data);
  };
  events.onerror = () => {
    // The last event may be outdated.
    last = null;
    if (events.readyState === EventSource.CLOSED) setTimeout(listen, 1000);
  };
}

onconnect = ({ ports: [tab] }) => {
  tabs.add(tab);
  tab.onmessage = () => tabs.delete(tab);
  if (last !== null) tab.postMessage(last);
};
listen();
