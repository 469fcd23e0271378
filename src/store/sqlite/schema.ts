/** The tables of the SQLite store, one step after another; a released step never changes. */

/** SQL of each step; `user_version` counts those that a file has gone. */
export const MIGRATIONS: readonly string[] = [
  `create table fact (
    studio text not null,
    seq integer not null,
    id text not null,
    stream text not null,
    subject text,
    actor text not null,
    device text not null,
    n integer not null,
    lamport integer not null,
    at integer not null,
    tz integer not null,
    type text not null,
    v integer not null,
    chart text not null,
    rules text not null,
    salt text,
    body text,
    reason text,
    receivedAt integer not null,
    bodyHash text not null,
    chain text not null,
    primary key (studio, seq)
  ) strict, without rowid;
  create unique index factId on fact (studio, id);
  create unique index factPlace on fact (studio, device, n);
  create index factStream on fact (studio, stream, seq);
  create index factSubject on fact (studio, subject) where subject is not null;
  create table erased (studio text not null, subject text not null, primary key (studio, subject)) strict, without rowid;
  create table account (studio text not null, person text primary key, name text not null, role text not null, secret text) strict;
  create table signIn (tokenHash text primary key, studio text not null, person text not null, device text not null, expiresAt integer not null) strict`,
  `create index factType on fact (studio, type, seq);
  create index factLamport on fact (studio, lamport)`,
  // What a newer tablet says beside the body; absent in every fact before.
  'alter table fact add column ext text',
  // Every key begins with the studio.
  `create table accountOf (studio text not null, person text not null, name text not null, role text not null, secret text,
    primary key (studio, person)) strict, without rowid;
  insert into accountOf select studio, person, name, role, secret from account;
  drop table account;
  alter table accountOf rename to account;
  create table signInOf (studio text not null, tokenHash text not null, person text not null, device text not null, expiresAt integer not null,
    primary key (studio, tokenHash)) strict, without rowid;
  insert into signInOf select studio, tokenHash, person, device, expiresAt from signIn;
  drop table signIn;
  alter table signInOf rename to signIn`,
  // Who left and what was taken out can be told so; codes, links and last contacts outlive a restart.
  `alter table account add column hasLeft integer not null default 0;
  alter table signIn add column ended text;
  create table slip (studio text not null, kind text not null, hash text not null, about text not null, note text not null,
    expiresAt integer not null, primary key (kind, hash)) strict, without rowid;
  create table contact (studio text not null, device text not null, at integer not null, primary key (studio, device)) strict, without rowid`,
  // Where each history ends, a second time: a cut end is then found.
  `create table ending (studio text primary key, seq integer not null, chain text not null) strict, without rowid;
  insert into ending select studio, max(seq), chain from fact group by studio`,
]
