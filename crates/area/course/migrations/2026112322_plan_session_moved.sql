-- Sessions of whoever has shown a code stand together now, whatever the code opens: code_session.
drop table plan_session;
