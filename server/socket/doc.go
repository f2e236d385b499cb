// Package socket carries the bytes of one client over one websocket. It holds clients to the limits of the
// protocol (size, form, pace), keeps connections alive, and lets a slow one go. What a message means is for its
// Handler; who may connect was settled before.
package socket
