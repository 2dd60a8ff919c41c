"""Responses of past years, typed by hand: read, recognised part by part, and proposed as a document."""
